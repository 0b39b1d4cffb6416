// What every screen of the newsroom can do beyond following links and sending forms.
import "./keys.js";

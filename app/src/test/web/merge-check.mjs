// Merges random changes of two people; says what went wrong, and nothing where all went well.
import { mergeBlocks } from "../../main/web/editor/merge.js";

let seed = 7;
const random = (most) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * most);
};
const block = (text) => ({ type: "paragraph", text: [text] });
let next = 0;

function edited(base, who) {
  const result = [...base];
  const made = [];
  const gone = [];
  for (let i = random(4); i > 0; i--) {
    const at = random(result.length + 1);
    const kind = random(3);
    if (kind === 0 || at === result.length) {
      const added = block(`${who} ${next++}`);
      made.push(added);
      result.splice(at, 0, added);
    } else {
      gone.push(...result.splice(at, 1));
      if (kind === 1) {
        const changed = block(`${who} ${next++}`);
        made.push(changed);
        result.splice(at, 0, changed);
      }
    }
  }
  return { result, made: made.filter((one) => result.includes(one)), gone };
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const flaw = (what, ...detail) => console.log(what, JSON.stringify(detail));
let open = 0;

for (let round = 0; round < 5000; round++) {
  const base = Array.from({ length: random(8) }, (_, i) => block(`base ${round} ${i}`));
  const mine = edited(base, "mine");
  const theirs = edited(base, "theirs");
  const merged = mergeBlocks(base, mine.result, theirs.result);
  const all = merged.flatMap((one) => one.taken ?? [...one.mine, ...one.theirs]);
  open += merged.some((one) => !one.taken) ? 1 : 0;
  for (const made of [...mine.made, ...theirs.made]) {
    if (!all.some((one) => same(one, made))) {
      flaw("lost", base, mine.result, theirs.result, made);
    }
  }
  for (const gone of mine.gone.filter((one) => base.includes(one))) {
    const taken = merged.filter((one) => one.taken).flatMap((one) => one.taken);
    if (taken.some((one) => same(one, gone))) {
      flaw("came back", base, mine.result, theirs.result, gone);
    }
  }
  const alone = (changed, first) => {
    const one = first ? mergeBlocks(base, changed, base) : mergeBlocks(base, base, changed);
    if (!same(one.flatMap((stretch) => stretch.taken), changed)) {
      flaw("changed by one only", base, changed);
    }
  };
  alone(mine.result, true);
  alone(theirs.result, false);
}
if (open === 0) {
  flaw("nobody had to choose: this shows nothing");
}

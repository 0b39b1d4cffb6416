// Two people's changes of one text, put together by block. What only one of them changed is taken;
// where both changed the same blocks, somebody has to choose.
import { canonical } from "./body.js";

/**
 * Which of the base's blocks are still there, as pairs of places, in order.
 */
function kept(base, other) {
  const left = base.map(canonical);
  const right = other.map(canonical);
  let from = 0;
  while (from < Math.min(left.length, right.length) && left[from] === right[from]) {
    from++;
  }
  let tail = 0;
  const most = Math.min(left.length, right.length) - from;
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) {
    tail++;
  }
  const rows = left.length - from - tail;
  const columns = right.length - from - tail;
  const longest = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      longest[i][j] =
        left[from + i] === right[from + j]
          ? longest[i + 1][j + 1] + 1
          : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const pairs = Array.from({ length: from }, (_, i) => [i, i]);
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (left[from + i] === right[from + j]) {
      pairs.push([from + i++, from + j++]);
    } else if (longest[i + 1][j] >= longest[i][j + 1]) {
      i++;
    } else {
      j++;
    }
  }
  for (let i = tail; i > 0; i--) {
    pairs.push([left.length - i, right.length - i]);
  }
  return pairs;
}

/**
 * @returns in order: `{ taken: [blocks] }`, or `{ base, mine, theirs }` where both changed the same
 */
export function mergeBlocks(base, mine, theirs) {
  const inMine = new Map(kept(base, mine));
  const inTheirs = new Map(kept(base, theirs));
  const stretches = [];
  let at = { base: 0, mine: 0, theirs: 0 };
  const close = (end) => {
    const stretch = {
      base: base.slice(at.base, end.base),
      mine: mine.slice(at.mine, end.mine),
      theirs: theirs.slice(at.theirs, end.theirs),
    };
    const outcome = decide(stretch);
    if (outcome) {
      stretches.push(outcome);
    }
  };
  for (let i = 0; i < base.length; i++) {
    if (inMine.has(i) && inTheirs.has(i)) {
      close({ base: i, mine: inMine.get(i), theirs: inTheirs.get(i) });
      stretches.push({ taken: [base[i]] });
      at = { base: i + 1, mine: inMine.get(i) + 1, theirs: inTheirs.get(i) + 1 };
    }
  }
  close({ base: base.length, mine: mine.length, theirs: theirs.length });
  return stretches;
}

function decide({ base, mine, theirs }) {
  const [was, my, their] = [base, mine, theirs].map(canonical);
  if (my === their || was === their) {
    return mine.length > 0 ? { taken: mine } : null;
  }
  if (was === my) {
    return theirs.length > 0 ? { taken: theirs } : null;
  }
  return { base, mine, theirs };
}

/** The same for a line of text. */
export function mergeLine(base, mine, theirs) {
  if (mine === theirs || base === theirs) {
    return { taken: mine };
  }
  return base === mine ? { taken: theirs } : { base, mine, theirs };
}

/** The same for the picture above, as a list of no or one block, which choosing can show. */
function mergePicture(base, mine, theirs) {
  const [was, my, their] = [base, mine, theirs].map((one) =>
    one ? [{ type: "image", ...one }] : [],
  );
  if (canonical(my) === canonical(their) || canonical(was) === canonical(their)) {
    return { taken: my };
  }
  return canonical(was) === canonical(my)
    ? { taken: their }
    : { base: was, mine: my, theirs: their, single: true };
}

function pictureOf([block]) {
  if (!block) {
    return null;
  }
  const { image, alt, caption, credit } = block;
  return { image, alt, caption, credit };
}

/**
 * @param base `{ title, standfirst, body, picture }`, and so the others
 * @returns the merged content, or null with the choices that are to be made
 */
export function merge(base, mine, theirs) {
  const title = mergeLine(base.title, mine.title, theirs.title);
  const standfirst = mergeLine(base.standfirst, mine.standfirst, theirs.standfirst);
  const body = mergeBlocks(base.body, mine.body, theirs.body);
  const picture = mergePicture(base.picture, mine.picture, theirs.picture);
  const open = [title, standfirst, picture, ...body].filter((one) => !("taken" in one));
  return { title, standfirst, body, picture, open };
}

/** The content once all is chosen: each open place has got its `taken`. */
export function merged({ title, standfirst, body, picture }) {
  return {
    title: title.taken,
    standfirst: standfirst.taken,
    body: body.flatMap((one) => one.taken),
    picture: pictureOf(picture.taken),
  };
}

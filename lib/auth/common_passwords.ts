/**
 * What the passwords that everybody tries first are made of. Each stands for thousands: with other
 * letters for digits, with numbers and signs around them, doubled, or two or three in a row.
 */
const pieces = new Set(
  `pass password passwort passwords passphrase passcode secret secrets geheim login logon signin
  welcome willkommen hello hallo letmein openme open sesame enter access admin administrator root
  user username guest test testing tester demo sample default change changeme changethis please
  temp temporary master system server computer laptop office windows microsoft apple google amazon
  facebook twitter instagram linkedin github oracle cisco linux ubuntu android iphone samsung
  internet network website online mobile company business work sales customer crm petrel account
  manager boss money dollar cash bank credit
  love iloveyou loveyou lovely forever always baby babygirl babyboy princess prince queen king
  angel honey sweet sugar cookie candy chocolate heart family friend friends mother father mom dad
  sister brother happy sunshine rainbow flower summer winter spring autumn fall sommer herbst
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday today tomorrow
  michael jennifer jessica ashley daniel david robert thomas matthew andrew joshua charlie george
  thomas maria anna laura sarah peter martin stefan andreas christian alexander nicole amanda
  football fussball soccer baseball basketball hockey tennis golf liverpool arsenal chelsea
  barcelona realmadrid manchester united yankees lakers cowboys eagles steelers packers
  dragon monkey tiger lion wolf eagle falcon bear horse dog cat kitty puppy bunny butterfly dolphin
  shadow ninja hunter killer batman superman spiderman pokemon starwars matrix merlin phoenix
  mustang ferrari porsche mercedes corvette harley yamaha toyota honda
  freedom liberty peace jesus christ god blessed trust trustno faith
  america england germany deutschland france london berlin paris newyork texas florida
  black white red blue green yellow orange purple silver gold golden diamond crystal
  music guitar metallica nirvana slipknot rock star rockstar super cool awesome whatever nothing
  i you my me we the is a an and for to of in on no yes one two three
  abc abcd abcde abcdef abcdefg abcdefgh abcdefghijkl xyz aaa zzz xxx
  qwe qwer qwert qwerty qwertz azerty qwertyui qwertyuiop asd asdf asdfg asdfgh asdfghjkl zxc zxcv
  zxcvb zxcvbn zxcvbnm yxcvbnm poiuyt lkjhgf mnbvcx qaz wsx edc rfv tgb qazwsx qazwsxedc`
    .split(/\s+/),
);

const looksLike: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  "$": "s",
  "!": "i",
};

const most = 4;

/** Whether the text is nothing but so many common pieces in a row. */
function isMadeOfPieces(text: string, left = most): boolean {
  if (text === "") return true;
  if (left === 0) return false;
  for (let end = Math.min(text.length, 14); end > 0; end--) {
    if (pieces.has(text.slice(0, end)) && isMadeOfPieces(text.slice(end), left - 1)) return true;
  }
  return false;
}

const letters = (text: string) => text.replace(/[^\p{L}]/gu, "");
const isRepeated = (text: string) => /^(.{1,5})\1+.{0,4}$/su.test(text);

/** Whether each character follows the one before, up or down, as in 123456789 or fedcba. */
function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((char, i) => char.charCodeAt(0) - text.charCodeAt(i));
  return [1, -1].some((step) => steps.filter((one) => one === step).length >= text.length * 0.7);
}

/** Whether a password is one of those that are tried first, in any of their usual disguises. */
export function isCommonPassword(password: string): boolean {
  const low = password.toLowerCase();
  if (letters(low) === "" || isRepeated(low) || isRun(low)) return true;
  const core = low.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const unmasked = (text: string) =>
    letters(text.replace(/[013457@$!]/g, (c) => looksLike[c] ?? c));
  return [letters(low), unmasked(low), unmasked(core)].some((text) => isMadeOfPieces(text));
}

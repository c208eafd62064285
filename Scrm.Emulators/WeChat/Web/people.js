// Who holds the phone. The first person is made once and stays with this browser.
const remembered = 'phone.person';

export function currentPerson() {
  const asked = new URLSearchParams(location.search).get('as');
  if (asked && /^[A-Za-z0-9_-]{1,64}$/.test(asked)) return asked;
  let own = localStorage.getItem(remembered);
  if (!own) localStorage.setItem(remembered, (own = newPerson()));
  return own;
}

export function newPerson() {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return 'oPhone' + btoa(String.fromCharCode(...bytes)).replace(/[^A-Za-z0-9]/g, 'x').slice(0, 22);
}

export function become(person) {
  const address = new URL(location.href);
  address.searchParams.set('as', person);
  location.assign(address);
}

// A stable colour and letter for a face.
export function face(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  return { hue: sum % 360, letter: /^oPhone/.test(name) ? '我' : [...name][0].toUpperCase() };
}

// Lays out XML and JSON for reading. Works on text only; nothing is interpreted.
export function pretty(text) {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
    try {
      return JSON.stringify(JSON.parse(trimmed), null, 2);
    } catch {
      return trimmed;
    }
  }
  return trimmed.startsWith('<xml') ? xml(trimmed) : trimmed;
}

function xml(text) {
  const parts = text.match(/<!\[CDATA\[[\s\S]*?\]\]>|<\/?[A-Za-z_][^>]*>|[^<]+/g) ?? [];
  let depth = 0;
  let out = '';
  let after = '';
  for (const part of parts) {
    if (part.startsWith('</')) {
      depth--;
      out += (after === 'close' ? `\n${'  '.repeat(depth)}` : '') + part;
      after = 'close';
    } else if (/^<[A-Za-z_]/.test(part)) {
      out += (out ? `\n${'  '.repeat(depth)}` : '') + part;
      depth++;
      after = 'open';
    } else if (part.trim()) {
      out += part;
      after = 'text';
    }
  }
  return out;
}

// Splits laid-out text into pieces with a class each, so that it can be coloured without markup.
export function pieces(text) {
  const found = [];
  const pattern = /(<!\[CDATA\[|\]\]>)|(<\/?[A-Za-z_][^>]*>)|("(?:[^"\\]|\\.)*"(?=\s*:))|("(?:[^"\\]|\\.)*")/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) found.push(['', text.slice(from, match.index)]);
    found.push([match[1] ? 'faint' : match[2] || match[3] ? 'name' : 'text', match[0]]);
    from = match.index + match[0].length;
  }
  found.push(['', text.slice(from)]);
  return found;
}

import { button, el, icon } from './dom.js';
import { openSheet } from './sheet.js';
import { t } from './texts.js';

const samples = ['sample-parcel.svg', 'sample-order.svg', 'sample-goods.svg', 'sample-invoice.svg'];

export function pickPicture(host, chosen) {
  const file = el('input', { type: 'file', accept: 'image/*', class: 'unseen', 'data-testid': 'phone-picture-file', on: { change: () => {
    if (file.files[0]) { close(); chosen(file.files[0], file.files[0].name); }
  } } });
  const grid = el('div', { class: 'samples' }, samples.map((name, i) => button(t('samples')[i], async () => {
    close();
    chosen(await paint(`phone/${name}`), name.replace('.svg', '.png'));
  }, { 'data-testid': `phone-sample-${i}` }, el('img', { src: `phone/${name}`, alt: '' }), el('span', {}, t('samples')[i]))));
  const close = openSheet(host, t('pictureTitle'), grid, el('label', { class: 'wide' }, file, icon('picture'), el('span', {}, t('fromDevice'))));
}

// The samples are drawings; what goes over the wire is a picture like a camera's.
async function paint(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = el('canvas', { width: image.naturalWidth, height: image.naturalHeight });
  canvas.getContext('2d').drawImage(image, 0, 0);
  return new Promise(done => canvas.toBlob(done, 'image/png'));
}

export function pickPlace(host, chosen) {
  const places = t('places').map(text => text.split('|'));
  const close = openSheet(host, t('placeTitle'), el('ul', { class: 'places' }, places.map(([name, street, latitude, longitude], i) => el('li', {},
    button(name, () => { close(); chosen({ label: `${name} ${street}`, latitude: Number(latitude), longitude: Number(longitude), scale: 15 }); },
      { 'data-testid': `phone-place-${i}` }, icon('place'), el('span', {}, el('strong', {}, name), el('small', {}, street)))))));
}

export function pickCode(host, codes, chosen) {
  const scene = el('input', { placeholder: t('scanType'), 'aria-label': t('scanType'), maxlength: 64, 'data-testid': 'phone-scene' });
  const form = el('form', { class: 'row', on: { submit: event => {
    event.preventDefault();
    if (scene.value.trim()) { close(); chosen({ scene: scene.value.trim() }); }
  } } }, scene, el('button', { type: 'submit', class: 'primary', 'data-testid': 'phone-scan-go' }, t('scanGo')));
  const list = codes.length === 0
    ? el('p', { class: 'quiet' }, t('noCodes'))
    : el('div', { class: 'codes' }, codes.map(code => button(code.scene, () => { close(); chosen({ ticket: code.ticket }); }, { 'data-testid': 'phone-code' },
      el('img', { src: `cgi-bin/showqrcode?ticket=${encodeURIComponent(code.ticket)}`, alt: '' }), el('span', {}, code.scene))));
  const close = openSheet(host, t('scanTitle'), list, form);
}

export function ask(host, title, fields, done) {
  const inputs = fields.map(field => el('input', { placeholder: field.label, 'aria-label': field.label, value: field.value ?? '', 'data-testid': field.testId }));
  const form = el('form', { class: 'column', on: { submit: event => { event.preventDefault(); close(); done(...inputs.map(input => input.value)); } } },
    inputs, el('button', { type: 'submit', class: 'primary' }, t('send')));
  const close = openSheet(host, title, form);
}

import { button, el, icon } from './dom.js';
import { ask, pickCode, pickPicture, pickPlace } from './pickers.js';
import { become, newPerson } from './people.js';
import { openSheet } from './sheet.js';
import { t } from './texts.js';

// What the person can do, each as one call of the control API.
export function phoneActions(phone) {
  const { api, state } = phone;
  const host = () => phone.device.screen;
  const act = async (name, body) => {
    const result = await api.act(name, body);
    if (!result.ok) phone.device.say(t('refused', result.message));
    await phone.refresh();
    return result;
  };
  const withPicture = then => pickPicture(host(), async (blob, name) => {
    const file = await api.putFile(blob, 'image', name);
    if (file.ok) await then(file.mediaId); else phone.device.say(t('refused', file.message));
  });
  const actions = {
    follow: () => act('follow'),
    text: text => act('text', { text }),
    choose: choice => act('msgmenu', choice),
    picture: () => withPicture(mediaId => act('image', { mediaId })),
    place: () => pickPlace(host(), place => act('location', place)),
    scan: () => pickCode(host(), state.profile.codes, code => act('scan', code)),
    voice: () => ask(host(), t('voiceTitle'), [{ label: t('voiceText'), testId: 'phone-voice-text' }], recognition => act('voice', { recognition })),
    video: () => act('video'),
    link: () => ask(host(), t('linkTitle'), [{ label: t('linkName') }, { label: t('linkUrl'), value: 'https://example.com/' }], (title, url) => act('link', { title, url })),
    tapMenu: (place, item) => tap(place, item),
    toggleMenu: () => { state.showsMenu = !state.showsMenu; phone.device.draw(); },
    moved: () => phone.chat.toEnd(),
    options: () => options(),
  };

  async function tap(place, item) {
    if (item.type?.startsWith('scancode_')) return pickCode(host(), state.profile.codes, code => act('menu', { ...place, scanResult: code.scene ?? code.ticket }));
    if (item.type?.startsWith('pic_')) return withPicture(mediaId => act('menu', { ...place, mediaId }));
    if (item.type === 'location_select') return pickPlace(host(), where => act('menu', { ...place, ...where }));
    const result = await act('menu', place);
    if (result.openUrl && /^https?:\/\//i.test(result.openUrl)) window.open(result.openUrl, '_blank', 'noopener,noreferrer');
    return result;
  }

  function options() {
    const row = (name, label, run, testId) => el('li', {}, button(label, () => { close(); run(); }, { 'data-testid': testId }, icon(name), el('span', {}, label)));
    const close = openSheet(host(), t('optionsTitle'), el('ul', { class: 'options' },
      state.profile.following ? row('leave', t('unfollow'), () => act('unfollow'), 'phone-unfollow') : null,
      row('person', t('newPerson'), () => become(newPerson()), 'phone-other'),
      row('wire', t('showWire'), phone.showWire, 'phone-show-traffic'),
      row('language', t('language'), phone.changeLanguage, 'phone-language-small')));
  }

  return actions;
}

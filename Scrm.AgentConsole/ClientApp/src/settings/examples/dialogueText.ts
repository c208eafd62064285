import type { DialogueLine } from '../../wire/contracts.g';

const service = /^\s*(?:客服|商家|service|agent|s)\s*[:：]\s*/i;
const customer = /^\s*(?:客户|顾客|用户|customer|u)\s*[:：]\s*/i;

/** A typed dialogue: one line each; what begins with 客服： or service: was said by service, everything else by the customer. */
export const readDialogue = (text: string, most = 30): readonly DialogueLine[] => text
  .split('\n')
  .map((line) => ({ byContact: !service.test(line), text: line.replace(service, '').replace(customer, '').trim() }))
  .filter((line) => line.text.length > 0)
  .slice(-most);

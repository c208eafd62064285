import { ComplaintExamples } from './ComplaintExamples';
import { IntentExamples } from './IntentExamples';
import { WishExamples } from './WishExamples';
import './examples.css';

/** What wishes, intents and complaints are learned from. */
export function ExampleSettings() {
  return (
    <div className="stack examples">
      <WishExamples />
      <IntentExamples />
      <ComplaintExamples />
    </div>
  );
}

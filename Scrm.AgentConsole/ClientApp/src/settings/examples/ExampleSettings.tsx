import { IntentExamples } from './IntentExamples';
import { WishExamples } from './WishExamples';
import './examples.css';

/** What wishes and intents are learned from. */
export function ExampleSettings() {
  return (
    <div className="stack examples">
      <WishExamples />
      <IntentExamples />
    </div>
  );
}

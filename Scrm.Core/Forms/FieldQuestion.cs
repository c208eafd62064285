using Scrm.Core.Dialogues;

namespace Scrm.Core.Forms;

/// <summary>One answer of a form that is being filled in, for the company's system.</summary>
/// <param name="Id">The same for every try: the receiver knows repeats by it.</param>
/// <param name="Form">The form in the version that is being filled in.</param>
/// <param name="Check">What is asked.</param>
/// <param name="Run">The form so far.</param>
/// <param name="ConversationId">Where.</param>
/// <param name="ContactId">Who.</param>
/// <param name="ContactName">What he is called.</param>
/// <param name="InboxId">The inbox.</param>
public sealed record FieldQuestion(
    string Id, Form Form, FieldCheck Check, FormRun Run, string ConversationId, string ContactId, string ContactName, string InboxId);

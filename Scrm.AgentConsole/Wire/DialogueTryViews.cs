using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Dialogues;

namespace Scrm.AgentConsole.Wire;

/// <summary>One message of a chat that touches no customer.</summary>
/// <param name="InboxId">Whose answers and menu are used.</param>
/// <param name="Text">What the customer would say.</param>
/// <param name="FormId">Short name of the draft, or null.</param>
/// <param name="Form">A draft that takes the place of the published form, or null.</param>
/// <param name="Menu">A draft of the digit menu, or null.</param>
/// <param name="State">What the last answer gave back; null: the chat begins.</param>
/// <param name="IsPicture">True: a picture instead of words.</param>
internal sealed record DialogueTryInput(
    string? InboxId, string? Text, string? FormId = null, FormDraftInput? Form = null, DigitMenuShape? Menu = null, string? State = null, bool IsPicture = false);

/// <summary>What the bot would say.</summary>
internal sealed record DialogueTryView(
    AnswerKind Decision,
    AnswerReason Reason,
    string? Text,
    IReadOnlyList<MenuChoice> Choices,
    string State,
    IReadOnlyList<FilledField> Filled,
    bool IsOpen,
    FormEnd? Ended);

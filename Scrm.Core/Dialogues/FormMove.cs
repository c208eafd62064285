using Scrm.Core.Content;

namespace Scrm.Core.Dialogues;

/// <summary>What a message did to a form, and what the bot says.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Run">The form as it stands, with all answers when it is done.</param>
/// <param name="Text">What is said.</param>
/// <param name="Choices">What can be tapped or typed by number; empty: nothing.</param>
public sealed record FormMove(FormMoveKind Kind, FormRun Run, string Text, IReadOnlyList<string> Choices)
{
    /// <summary>The answer in the message that the company's system shall be asked about; null: none.</summary>
    public FieldCheck? Check { get; init; }

    /// <summary>What the company's system said to it; null: it was not asked.</summary>
    public FieldVerdict? Verdict { get; init; }

    /// <summary>The message, with something above it perhaps.</summary>
    public MessageContent Content(string? above = null)
    {
        var text = string.IsNullOrWhiteSpace(above) ? Text : $"{above}\n\n{Text}";
        return Choices.Count == 0
            ? MessageContent.OfText(text)
            : MessageContent.OfMenu(text, [.. Choices.Select((label, i) => new MenuChoice($"{i + 1}", label))]);
    }
}

using Scrm.Core.Content;

namespace Scrm.Core.Answers;

/// <summary>One line of a digit menu: it answers, or hands over to people.</summary>
/// <param name="Key">What the customer types, for example <c>1</c>; also matches a tapped official-account menu key when equal.</param>
/// <param name="Label">What the customer reads.</param>
/// <param name="Answer">What is answered; null with <paramref name="Handoff"/>.</param>
/// <param name="Handoff">True: a person is asked for.</param>
public sealed record DigitMenuOption(string Key, string Label, MessageContent? Answer, bool Handoff = false)
{
    /// <summary>Article that is answered with instead, or null.</summary>
    public string? ArticleId { get; init; }

    /// <summary>Form that begins instead, or null.</summary>
    public string? FormId { get; init; }

    /// <summary>Menu that opens instead, or null.</summary>
    public DigitMenu? Menu { get; init; }

    /// <summary>Team that is handed over to; null: the inbox's.</summary>
    public string? TeamId { get; init; }
}

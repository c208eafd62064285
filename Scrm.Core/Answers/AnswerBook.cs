namespace Scrm.Core.Answers;

/// <summary>Everything the bot answers from.</summary>
/// <param name="Revision">Rises with every change of any part.</param>
/// <param name="Articles">All articles.</param>
/// <param name="Rules">All keyword rules.</param>
/// <param name="Settings">One per inbox with settings of its own, and the default (empty inbox id).</param>
public sealed record AnswerBook(
    long Revision,
    IReadOnlyList<KnowledgeArticle> Articles,
    IReadOnlyList<AnswerRule> Rules,
    IReadOnlyList<AnswerSettings> Settings)
{
    /// <summary>The company's own words.</summary>
    public AnswerWords Words { get; init; } = AnswerWords.None;

    /// <summary>A book with nothing in it.</summary>
    public static AnswerBook Empty { get; } = new(0, [], [], []);

    /// <summary>Settings of an inbox: its own, else the default, else built in.</summary>
    public AnswerSettings For(string inboxId) =>
        Settings.FirstOrDefault(s => s.InboxId == inboxId)
        ?? Settings.FirstOrDefault(s => s.InboxId.Length == 0)
        ?? new AnswerSettings { InboxId = inboxId };
}

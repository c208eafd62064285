using Scrm.Core.Mentions;

namespace Scrm.Core.Conversations;

/// <summary>Whom new lines call. Pure.</summary>
internal static class MentionRules
{
    private const int TextLength = 160;

    /// <summary>One for each colleague a line calls; nobody is called by himself.</summary>
    public static IReadOnlyList<Mention> Of(Conversation conversation, IEnumerable<Message> lines) =>
    [
        .. lines.SelectMany(line => line.Mentions.Distinct().Where(agent => agent != line.Author.Id).Select(agent => new Mention(
            $"{line.Id}-{agent}",
            agent,
            conversation.Id,
            line.Id,
            line.Seq,
            line.Author.Kind == AuthorKind.Agent ? line.Author.Id : null,
            conversation.ContactName,
            line.Content.Text is { Length: > TextLength } text ? text[..TextLength] : line.Content.Text ?? "",
            line.At))),
    ];
}

using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Core.Wishes;

/// <summary>A line of a conversation that the wish tagger reads.</summary>
/// <param name="MessageId">Its message.</param>
/// <param name="Turn">Who said what.</param>
public sealed record SpokenLine(string MessageId, DialogueTurn Turn)
{
    /// <summary>How far back a message is understood: so many lines of the transcript, notes and events among them.</summary>
    public const int Window = 30;

    /// <summary>The dialogue that ends with a message: the words of both sides in the last lines before it, and its own.</summary>
    /// <param name="before">Lines of the same conversation in their order; those too far back or later are passed over.</param>
    /// <param name="newest">The message.</param>
    public static IReadOnlyList<SpokenLine> Upto(IEnumerable<Message> before, Message newest) =>
    [
        .. before.Where(m => m.Seq < newest.Seq && m.Seq >= newest.Seq - Window).Append(newest)
            .Where(IsSpoken)
            .Select(m => new SpokenLine(m.Id, new DialogueTurn(m.Direction == MessageDirection.In, m.Content.Text!))),
    ];

    /// <summary>True for words of customer or service; events and notes say nothing to the other side.</summary>
    public static bool IsSpoken(Message message) => message is
    {
        Direction: MessageDirection.In or MessageDirection.Out,
        Content: { Type: not MessageType.Event, Text.Length: > 0 },
    };
}

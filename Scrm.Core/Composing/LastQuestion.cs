using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Core.Composing;

/// <summary>What the customer asked last.</summary>
/// <param name="Seq">Its line.</param>
/// <param name="Text">The words.</param>
/// <param name="History">What both said before, oldest first.</param>
public sealed record LastQuestion(long Seq, string Text, IReadOnlyList<string> History)
{
    private const int Shortest = 2;
    private const int Before = 6;

    /// <summary>The customer's last line with words to search by; null: there is none among these lines, or all is settled.</summary>
    /// <param name="lines">Ascending.</param>
    /// <param name="asksNothing">True for words that only greet or ask for a person: the line before them counts.</param>
    /// <param name="isSettled">True for words that only thank or agree: nothing is asked any more.</param>
    public static LastQuestion? In(IReadOnlyList<Message> lines, Func<string, bool> asksNothing, Func<string, bool> isSettled)
    {
        var last = lines.LastOrDefault(m => m.Direction == MessageDirection.In && Words(m) is { } words
            && (isSettled(words) || (words.Trim().Length >= Shortest && !asksNothing(words))));
        return last is null || isSettled(Words(last)!)
            ? null
            : new LastQuestion(
                last.Seq,
                Words(last)!,
                [.. lines.Where(m => m.Seq < last.Seq && m.Direction is MessageDirection.In or MessageDirection.Out).Select(Words).OfType<string>().TakeLast(Before)]);
    }

    // What a platform recognised in a voice message is words too.
    private static string? Words(Message line) => line.Content.Type is MessageType.Text or MessageType.Voice ? line.Content.Text : null;
}

using Scrm.Core.Answers;
using Scrm.Core.Meanings;
using Scrm.Core.Writing;

namespace Scrm.Core.Turns;

/// <summary>Looks for articles that mean what the customer wrote, where letters find nothing sure and while there is time for it.</summary>
public sealed class ReadMeaning(IMeaningReader reader, PlacedMeanings placed, TurnPlanner planner, TimeProvider time)
{
    private const int Most = 5;

    // A platform that waits is answered within 4 s; a language model may still want to write, and the turn is to be committed.
    private static readonly TimeSpan Hurried = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.1);

    /// <summary>The articles, best first; none where the model is off, late or of no help.</summary>
    public async Task<IReadOnlyList<NearArticle>> HandleAsync(TurnInput input, CancellationToken cancellationToken)
    {
        var index = placed.Current;
        if (!reader.IsOn || index.Count == 0 || planner.UnsureText(input) is not { } text)
        {
            return [];
        }

        var within = input.RenderPassive is null ? Unhurried : input.Receipt.ReceivedAt + Hurried - time.GetUtcNow();
        var name = input.Receipt.Inbound.ContactName ?? input.Contact?.Name ?? "";
        return within < Least || await reader.ReadAsync([NamelessText.Of(text, name)], within, cancellationToken) is not [var place] ? [] : index.Near(place, Most);
    }
}

using Scrm.Core.Answers;
using Scrm.Core.Meanings;

namespace Scrm.Core.Turns;

/// <summary>Looks for articles that mean what the customer wrote, where letters find nothing sure and while there is time for it.</summary>
public sealed class ReadMeaning(FindNear find, TurnPlanner planner, TimeProvider time)
{
    // A platform that waits is answered within 4 s; a language model may still want to write, and the turn is to be committed.
    private static readonly TimeSpan Hurried = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.1);

    /// <summary>The articles, best first; none where the model is off, late or of no help.</summary>
    public async Task<NearTexts> HandleAsync(TurnInput input, CancellationToken cancellationToken)
    {
        if (!find.IsOn || planner.LookedUp(input) is not { Count: > 0 } texts)
        {
            return NearTexts.None;
        }

        var within = input.RenderPassive is null ? Unhurried : input.Receipt.ReceivedAt + Hurried - time.GetUtcNow();
        var name = input.Receipt.Inbound.ContactName ?? input.Contact?.Name ?? "";
        return within < Least ? NearTexts.None : await find.HandleAsync(texts, name, within, cancellationToken);
    }
}

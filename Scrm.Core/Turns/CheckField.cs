using Scrm.Core.Dialogues;
using Scrm.Core.Forms;

namespace Scrm.Core.Turns;

/// <summary>Asks the company's system about an answer in a form, while there is time for it.</summary>
public sealed class CheckField(IFieldChecker checker, TurnPlanner planner, OpenTurn turn, TimeProvider time)
{
    // A platform that waits for its response is answered within 4 s; the turn is still to be committed then.
    private static readonly TimeSpan Hurried = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.1);

    /// <summary>What it says; null: there is nothing to ask.</summary>
    public async Task<FieldVerdict?> HandleAsync(TurnInput input, CancellationToken cancellationToken)
    {
        if (planner.AskedOfSystem(input) is not { } question || !await turn.IsOpenAsync(input.Receipt, cancellationToken))
        {
            return null;
        }

        var left = input.RenderPassive is null ? Unhurried : input.Receipt.ReceivedAt + Hurried - time.GetUtcNow();
        var own = TimeSpan.FromSeconds(question.Form.Hook!.TimeoutSeconds);
        var within = own < left ? own : left;
        return within < Least ? FieldVerdict.Unheard(question.Check, "timeout") : await checker.AskAsync(question, within, cancellationToken);
    }
}

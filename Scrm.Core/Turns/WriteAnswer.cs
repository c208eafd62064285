using Scrm.Core.Writing;

namespace Scrm.Core.Turns;

/// <summary>Has a language model write what the bot alone would not answer, while there is time for it.</summary>
public sealed class WriteAnswer(IAnswerWriter writer, TurnPlanner planner, OpenTurn turn, TimeProvider time)
{
    // A platform that waits for its response is answered within 4 s, whatever the model does; the turn is still to be committed then.
    private static readonly TimeSpan Hurried = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.2);

    /// <summary>What was asked and written; null: nothing, and the bot's own decision stands.</summary>
    public async Task<WritingOutcome?> HandleAsync(TurnInput input, CancellationToken cancellationToken)
    {
        if (!writer.IsOn || planner.TaskFor(input) is not { } task || !await turn.IsOpenAsync(input.Receipt, cancellationToken))
        {
            return null;
        }

        var within = input.RenderPassive is null ? Unhurried : input.Receipt.ReceivedAt + Hurried - time.GetUtcNow();
        return within < Least || await writer.WriteAsync(task, within, cancellationToken) is not { } written ? null : new WritingOutcome(task, written);
    }
}

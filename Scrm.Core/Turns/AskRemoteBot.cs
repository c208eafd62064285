using Scrm.Core.RemoteBots;

namespace Scrm.Core.Turns;

/// <summary>Has the bot elsewhere that answers the inbox decide, where our own would.</summary>
public sealed class AskRemoteBot(IRemoteBot bot, TurnPlanner planner, OpenTurn turn)
{
    /// <summary>What it says; null: it is not asked or it failed, and our own bot answers.</summary>
    public async Task<RemoteWord?> HandleAsync(TurnInput input, CancellationToken cancellationToken) =>
        bot.Answers(input.Inbox) && planner.ForRemoteBot(input) is { } question && await turn.IsOpenAsync(input.Receipt, cancellationToken)
            ? await bot.AskAsync(question, cancellationToken)
            : null;
}

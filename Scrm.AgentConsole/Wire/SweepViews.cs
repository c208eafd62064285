using Scrm.Core.Sweeping;

namespace Scrm.AgentConsole.Wire;

/// <summary>A pass over the people whose tags mean something else in the book now.</summary>
internal sealed record SweepView(int Tags, long Total, long Done, DateTimeOffset StartedAt, DateTimeOffset? EndedAt);

/// <summary>How far people are brought up to the book: the pass that goes on, and the newest that ended.</summary>
internal sealed record SweepStateView(SweepView? Running, SweepView? Last);

/// <summary>Passes in the clients' words.</summary>
internal static class SweepMapping
{
    public static SweepStateView ToView(this SweepLedger ledger) => new(ledger.Running?.ToView(), ledger.Last?.ToView());

    private static SweepView ToView(this Sweep sweep) => new(sweep.TagIds.Count, sweep.Total, sweep.Done, sweep.StartedAt, sweep.EndedAt);
}

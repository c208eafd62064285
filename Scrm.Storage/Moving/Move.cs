using System.Diagnostics;

namespace Scrm.Storage.Moving;

/// <summary>
/// Moves every record from one place to another: page by page, each with the mark behind it, and then reads the target again and compares
/// counts and hashes. Run again after a cut it goes on; run again after the end it says so.
/// </summary>
internal sealed class Move(IMoveSource source, IMoveTarget target, TimeProvider time, Action<MoveProgress> tell)
{
    /// <summary>Records in one page.</summary>
    public const int PageSize = 500;

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _moved;

    /// <summary>Does it.</summary>
    /// <exception cref="MoveRefusedException">Something else is in the target, or the source changed.</exception>
    public async Task<MoveOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var stamp = await source.StampAsync(cancellationToken);
        var before = await target.MarkAsync(cancellationToken);
        if (before is { FinishedAt: not null } && before.Source == source.Name)
        {
            return new MoveOutcome(KindsOf(before)) { WasDone = true };
        }

        await CheckAsync(before, stamp, cancellationToken);
        var mark = await CopyAsync(before ?? new MoveMark(source.Name, stamp, null, null, new Dictionary<string, string>()), cancellationToken);
        if (await source.StampAsync(cancellationToken) != stamp)
        {
            throw Changed();
        }

        var wrong = await WrongAsync(mark, cancellationToken);
        if (wrong.Count == 0)
        {
            await target.FinishAsync(mark with { FinishedAt = time.GetUtcNow() }, cancellationToken);
        }

        return new MoveOutcome(KindsOf(mark)) { Resumed = before is not null, Wrong = wrong, Moved = _moved };
    }

    private async Task CheckAsync(MoveMark? before, string stamp, CancellationToken cancellationToken)
    {
        if (before is null)
        {
            if (await target.FilledAsync(cancellationToken) is { } kind)
            {
                throw new MoveRefusedException(
                    $"目标里已有别的数据（{kind}）：请给一个空的目标。", $"The target holds other data already ({kind}): name an empty one.");
            }
        }
        else if (before.Source != source.Name || before.FinishedAt is not null)
        {
            throw new MoveRefusedException(
                $"目标里是从 {before.Source} 迁来的数据：请给一个空的目标，或继续原来的那次迁移。",
                $"The target holds what was moved from {before.Source}: name an empty one, or go on with that move.");
        }
        else if (before.Stamp != stamp)
        {
            throw Changed();
        }
    }

    private async Task<MoveMark> CopyAsync(MoveMark mark, CancellationToken cancellationToken)
    {
        var tallies = mark.Tallies.ToDictionary(one => one.Key, one => Tally.Of(one.Value));
        var total = await TotalAsync(cancellationToken);
        var from = mark.Kind is null ? 0 : Kinds.All.ToList().IndexOf(mark.Kind) + (mark.After is null ? 1 : 0);
        for (var i = from; i < Kinds.All.Count; i++)
        {
            var kind = Kinds.All[i];
            var after = kind == mark.Kind ? mark.After : null;
            var tally = tallies[kind] = tallies.GetValueOrDefault(kind) ?? new Tally();
            do
            {
                var page = await source.ReadAsync(kind, after, PageSize, cancellationToken);
                foreach (var record in page.Records)
                {
                    tally.Add(record);
                }

                after = page.Next;
                mark = mark with { Kind = kind, After = after, Tallies = tallies.ToDictionary(one => one.Key, one => one.Value.ToString()) };
                await target.WriteAsync(kind, page.Records, mark, cancellationToken);
                _moved += page.Records.Count;
                Tell(false, kind, tallies.Values.Sum(one => one.Count), total, _moved, _started);
            }
            while (after is not null);
        }

        return mark;
    }

    private async Task<IReadOnlyList<string>> WrongAsync(MoveMark mark, CancellationToken cancellationToken)
    {
        List<string> wrong = [];
        var (total, done, started) = (KindsOf(mark).Values.Sum(kind => kind.Count), 0L, Stopwatch.GetTimestamp());
        var written = await target.WrittenAsync(cancellationToken);
        foreach (var kind in Kinds.All)
        {
            var tally = new Tally();
            string? after = null;
            do
            {
                var page = await written.ReadAsync(kind, after, PageSize, cancellationToken);
                foreach (var record in page.Records)
                {
                    tally.Add(record);
                }

                after = page.Next;
                done += page.Records.Count;
                Tell(true, kind, done, total, done, started);
            }
            while (after is not null);
            if (tally.ToString() != mark.Tallies.GetValueOrDefault(kind, new Tally().ToString()))
            {
                wrong.Add(kind);
            }
        }

        return wrong;
    }

    private async Task<long> TotalAsync(CancellationToken cancellationToken)
    {
        var total = 0L;
        foreach (var kind in Kinds.All)
        {
            total += await source.CountAsync(kind, cancellationToken);
        }

        return total;
    }

    private void Tell(bool checking, string kind, long done, long total, long run, long started)
    {
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var rate = seconds > 0 ? run / seconds : 0;
        tell(new MoveProgress(checking, kind, done, total, rate, rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, total - done) / rate) : null));
    }

    private static Dictionary<string, (long Count, string Hash)> KindsOf(MoveMark mark) =>
        mark.Tallies.ToDictionary(one => one.Key, one => Tally.Of(one.Value)).ToDictionary(one => one.Key, one => (one.Value.Count, one.Value.Hash));

    private static MoveRefusedException Changed() => new(
        "来源在迁移期间变了：请停掉使用它的所有进程，清空目标，再从头迁移。",
        "The source changed while it was moved: stop every process that works on it, empty the target and begin again.");
}

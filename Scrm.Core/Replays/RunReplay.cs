using Scrm.Core.Answers;
using Scrm.Core.Turns;

namespace Scrm.Core.Replays;

/// <summary>
/// Carries a replay out, some conversations at a time, its progress saved after each. It may be stopped at any moment and go on later or
/// elsewhere: conversations that are played twice give the same lines in the same places.
/// </summary>
public sealed class RunReplay(IReplayStore replays, IKnowledgeStore knowledge, AnswerLibrary library, ReplayScenes scenes, TimeProvider time)
{
    private const int AtOnce = 20;

    /// <summary>The run as it ended, or as it was paused; null without such a run.</summary>
    /// <param name="id">Which run.</param>
    /// <param name="cancellationToken">Stops between pages; the run stays Running.</param>
    public async Task<ReplayJob?> HandleAsync(string id, CancellationToken cancellationToken)
    {
        var plan = await replays.GetAsync(id, cancellationToken) is null ? [] : await replays.PlanAsync(id, cancellationToken);
        (Answerer Before, Answerer After)? bots = null;
        while (await replays.GetAsync(id, cancellationToken) is { } stored)
        {
            if (stored.State != ReplayState.Running)
            {
                return stored;
            }

            var before = await library.CurrentAsync(cancellationToken);
            var job = before.Revision == stored.BaseRevision ? stored : stored.Anew(before.Revision);
            if (bots is not { } pair || pair.Before.Revision != before.Revision)
            {
                pair = (before, await AfterAsync(id, before, cancellationToken));
                bots = pair;
            }

            var lines = await PlayAsync(job, [.. plan.Skip(job.Seen).Take(AtOnce)], pair.Before, pair.After, cancellationToken);
            await replays.SaveAsync(Next(job, lines), stored.Version, job.Kept, [.. lines.Where(IsKept)], cancellationToken);
        }

        return null;
    }

    private async Task<Answerer> AfterAsync(string id, Answerer before, CancellationToken cancellationToken)
    {
        var draft = await replays.DraftAsync(id, cancellationToken);
        var book = await knowledge.LoadAsync(cancellationToken);
        return before.With(draft.Over(book) with { Revision = before.Revision });
    }

    private async Task<IReadOnlyList<ReplayLine>> PlayAsync(
        ReplayJob job, IReadOnlyList<string> conversationIds, Answerer before, Answerer after, CancellationToken cancellationToken)
    {
        var lines = new List<ReplayLine>();
        foreach (var id in conversationIds)
        {
            if (await scenes.ReadAsync(id, job, cancellationToken) is { } scene)
            {
                lines.AddRange(TranscriptReplay.Play(scene, before, after));
            }
        }

        return lines;
    }

    private ReplayJob Next(ReplayJob job, IReadOnlyList<ReplayLine> lines)
    {
        var seen = Math.Min(job.Seen + AtOnce, job.Total);
        var now = time.GetUtcNow();
        return job with
        {
            State = seen == job.Total ? ReplayState.Done : job.State,
            Seen = seen,
            Kept = job.Kept + lines.Count(IsKept),
            Counts = job.Counts.With(lines),
            Digest = ReplayDigest.Of(job.Digest, lines),
            UpdatedAt = now,
            EndedAt = seen == job.Total ? now : null,
        };
    }

    private static bool IsKept(ReplayLine line) => line.Verdict != ReplayVerdict.Same;
}

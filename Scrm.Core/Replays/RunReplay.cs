using Scrm.Core.Answers;
using Scrm.Core.Meanings;
using Scrm.Core.Turns;

namespace Scrm.Core.Replays;

/// <summary>
/// Carries a replay out, some conversations at a time, its progress saved after each. It may be stopped at any moment and go on later or
/// elsewhere: conversations that are played twice give the same lines in the same places.
/// </summary>
public sealed class RunReplay(
    IReplayStore replays, IKnowledgeStore knowledge, AnswerLibrary library, ReplayScenes scenes, ReplayMeanings meanings, TimeProvider time)
{
    private const int AtOnce = 20;

    // What is found by meaning changes what is remembered, and so what is looked up next: after so many rounds it is left at that.
    private const int Rounds = 6;

    /// <summary>The run as it ended, or as it was paused; null without such a run.</summary>
    /// <param name="id">Which run.</param>
    /// <param name="cancellationToken">Stops between pages; the run stays Running.</param>
    public async Task<ReplayJob?> HandleAsync(string id, CancellationToken cancellationToken)
    {
        var plan = await replays.GetAsync(id, cancellationToken) is null ? [] : await replays.PlanAsync(id, cancellationToken);
        Bots? bots = null;
        while (await replays.GetAsync(id, cancellationToken) is { } stored)
        {
            if (stored.State != ReplayState.Running)
            {
                return stored;
            }

            var before = await library.CurrentAsync(cancellationToken);
            var job = before.Revision == stored.BaseRevision ? stored : stored.Anew(before.Revision);
            job = job with { Meaning = MeaningOf(job) };
            bots = bots is { } ready && ready.Before.Answerer.Revision == before.Revision && ready.Meaning == job.Meaning
                ? ready
                : await BotsAsync(id, before, job.Meaning, cancellationToken);
            var page = bots is null ? null : await PlayAsync(job, [.. plan.Skip(job.Seen).Take(AtOnce)], bots, cancellationToken);
            if (page is null)
            {
                // Half a run with meanings and half without could not be read: it begins anew without.
                await replays.SaveAsync(job.Anew(job.BaseRevision) with { Meaning = ReplayMeaning.Away, UpdatedAt = time.GetUtcNow() }, stored.Version, 0, [], cancellationToken);
                continue;
            }

            await replays.SaveAsync(Next(job, page), stored.Version, job.Kept, [.. page.Lines.Where(IsKept)], cancellationToken);
        }

        return null;
    }

    private ReplayMeaning MeaningOf(ReplayJob job) =>
        job.Meaning == ReplayMeaning.Off && job.Seen == 0 && meanings.IsOn ? ReplayMeaning.Used : job.Meaning;

    /// <summary>Both versions; null: the embedding model does not answer.</summary>
    private async Task<Bots?> BotsAsync(string id, Answerer before, ReplayMeaning meaning, CancellationToken cancellationToken)
    {
        var draft = await replays.DraftAsync(id, cancellationToken);
        var book = await knowledge.LoadAsync(cancellationToken);
        var changed = draft.Over(book) with { Revision = before.Revision };
        var after = before.With(changed);
        if (meaning != ReplayMeaning.Used)
        {
            return new Bots(new ReplayBot(before, MeaningIndex.Empty), new ReplayBot(after, MeaningIndex.Empty), meaning);
        }

        return meanings.IsOn && await meanings.IndexAsync(book, changed, cancellationToken) is { } placed
            ? new Bots(new ReplayBot(before, placed.Before), new ReplayBot(after, placed.After), meaning)
            : null;
    }

    /// <summary>The lines of some conversations; null: the embedding model does not answer.</summary>
    private async Task<Page?> PlayAsync(ReplayJob job, IReadOnlyList<string> conversationIds, Bots bots, CancellationToken cancellationToken)
    {
        var read = new List<ReplayScene>();
        foreach (var id in conversationIds)
        {
            if (await scenes.ReadAsync(id, job, cancellationToken) is { } scene)
            {
                read.Add(scene);
            }
        }

        var places = new MeaningPlaces();
        for (var round = 1; ; round++)
        {
            IReadOnlyList<ReplayLine> lines = [.. read.SelectMany(scene => TranscriptReplay.Play(scene, bots.Before, bots.After, places))];
            if (places.TakeWanted() is not { Count: > 0 } wanted || round == Rounds)
            {
                return new Page(lines, places.Count);
            }

            if (await meanings.ReadAsync(wanted, cancellationToken) is not { } found)
            {
                return null;
            }

            places.Learn(wanted, found);
        }
    }

    private ReplayJob Next(ReplayJob job, Page page)
    {
        var seen = Math.Min(job.Seen + AtOnce, job.Total);
        var now = time.GetUtcNow();
        return job with
        {
            State = seen == job.Total ? ReplayState.Done : job.State,
            Seen = seen,
            Kept = job.Kept + page.Lines.Count(IsKept),
            Counts = job.Counts.With(page.Lines),
            Digest = ReplayDigest.Of(job.Digest, page.Lines),
            LookedUp = job.LookedUp + page.LookedUp,
            UpdatedAt = now,
            EndedAt = seen == job.Total ? now : null,
        };
    }

    private static bool IsKept(ReplayLine line) => line.Verdict != ReplayVerdict.Same;

    private sealed record Bots(ReplayBot Before, ReplayBot After, ReplayMeaning Meaning);

    private sealed record Page(IReadOnlyList<ReplayLine> Lines, int LookedUp);
}

using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Core.Trials;

namespace Scrm.Tests.Specs;

/// <summary>What holds for trials of drafts on part of the customers.</summary>
public abstract class TrialStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    private ITrialStore Trials => Get<ITrialStore>();

    [Fact]
    public async Task A_trial_is_saved_by_the_one_who_saw_it_last_and_the_newest_stands_first()
    {
        Assert.True(await Trials.SaveAsync(Trial("a"), 0, Token));
        Assert.True(await Trials.SaveAsync(Trial("b"), 0, Token));
        Assert.False(await Trials.SaveAsync(Trial("b"), 0, Token));
        Assert.True(await Trials.SaveAsync(Trial("a") with { State = TrialState.Stopped }, 1, Token));
        var stored = await Trials.ListAsync(Token);
        Assert.Equal([("b", 1L), ("a", 2L)], stored.Select(trial => (trial.Id, trial.Version)));
        Assert.Equal((TrialState.Stopped, 0.71), (stored[1].State, stored[1].Draft.AnswerFrom));
    }

    [Fact]
    public async Task Who_answers_hears_of_a_trial_and_of_nothing_that_was_refused()
    {
        var before = await Get<IKnowledgeStore>().RevisionAsync(Token);
        await Trials.SaveAsync(Trial("a"), 0, Token);
        var after = await Get<IKnowledgeStore>().RevisionAsync(Token);
        await Trials.SaveAsync(Trial("a"), 0, Token);
        Assert.Equal((before + 1, before + 1), (after, await Get<IKnowledgeStore>().RevisionAsync(Token)));
    }

    private static BotTrial Trial(string id) => new()
    {
        Id = id,
        Name = "严一点",
        Share = 20,
        Draft = new BookDraft { AnswerFrom = 0.71 },
        StartedBy = "wang",
        StartedAt = Sample.Noon,
    };
}

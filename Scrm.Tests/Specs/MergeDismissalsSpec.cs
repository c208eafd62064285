using Scrm.Core.Merging;

namespace Scrm.Tests.Specs;

/// <summary>What holds for words that two contacts are not one person.</summary>
public abstract class MergeDismissalsSpec(StoreChoice choice) : PortSpec(choice)
{
    [Fact]
    public async Task A_word_is_found_from_both_sides_the_first_stands_and_taken_back_it_is_gone()
    {
        var words = Get<IMergeDismissals>();
        var first = MergeDismissal.Of("b", "a", "lin", Sample.Noon);
        Assert.Equal(("a", "b", "b"), (first.OneId, first.OtherId, first.Besides("a")));
        Assert.Equal(first, await words.AddAsync(first, Token));
        Assert.Equal(first, await words.AddAsync(first with { ById = "wang", At = Sample.Noon.AddHours(1) }, Token));
        var second = await words.AddAsync(MergeDismissal.Of("a", "c", "wang", Sample.Noon), Token);
        await words.AddAsync(MergeDismissal.Of("x", "y", "wang", Sample.Noon), Token);

        Assert.Equal([first, second], await words.OfAsync(["a"], Token));
        Assert.Equal([first], await words.OfAsync(["b", "nobody"], Token));
        Assert.Equal([first, second], await words.OfAsync(["c", "b", "a"], Token));
        Assert.Empty(await words.OfAsync([], Token));

        Assert.True(await words.RemoveAsync(first, Token));
        Assert.False(await words.RemoveAsync(first, Token));
        Assert.Equal([second], await words.OfAsync(["a"], Token));
    }
}

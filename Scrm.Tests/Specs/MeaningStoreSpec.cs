using Scrm.Core.Meanings;

namespace Scrm.Tests.Specs;

/// <summary>What holds for the places of wordings.</summary>
public abstract class MeaningStoreSpec(StoreChoice choice) : PortSpec(choice)
{
    private static readonly float[] Place = [0.1f, -2.5f, float.Epsilon, 1e20f];

    private IMeaningStore Meanings => Get<IMeaningStore>();

    [Fact]
    public async Task A_place_comes_back_to_the_bit_under_its_own_model()
    {
        await Meanings.SaveAsync("small", new Dictionary<string, float[]> { ["怎么退货？"] = Place, ["a\"b"] = [1] }, Token);
        await Meanings.SaveAsync("large", new Dictionary<string, float[]> { ["怎么退货？"] = [7, 8] }, Token);
        await Meanings.SaveAsync("small", new Dictionary<string, float[]> { ["a\"b"] = [2] }, Token);
        var small = await Meanings.LoadAsync("small", Token);
        Assert.Equal(Place, small["怎么退货？"]);
        Assert.Equal(2f, Assert.Single(small["a\"b"]));
        Assert.Equal("7 8", string.Join(' ', (await Meanings.LoadAsync("large", Token))["怎么退货？"]));
        Assert.Empty(await Meanings.LoadAsync("none", Token));
    }

    [Fact]
    public async Task What_is_not_asked_for_any_more_goes_with_all_of_other_models()
    {
        await Meanings.SaveAsync("small", new Dictionary<string, float[]> { ["a"] = [1], ["b"] = [2], ["c"] = [3] }, Token);
        await Meanings.SaveAsync("large", new Dictionary<string, float[]> { ["a"] = [1] }, Token);
        Assert.Equal(3, await Meanings.KeepAsync("small", ["a", "d"], Token));
        Assert.Equal(["a"], (await Meanings.LoadAsync("small", Token)).Keys);
        Assert.Empty(await Meanings.LoadAsync("large", Token));
    }
}

using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>Numbers rise whatever the clock does, and know their place.</summary>
public sealed class NumbersTests
{
    [Fact]
    public void Numbers_rise_even_within_one_moment_and_carry_their_place()
    {
        var numbers = new Numbers(new Stopped());
        var given = Enumerable.Range(0, 5_000).Select(n => numbers.Next(n % 4096)).ToList();
        Assert.Equal(given.Order(), given);
        Assert.Equal(5_000, given.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 5_000).Select(n => n % 4096), given.Select(Numbers.PlaceOf));
    }

    [Fact]
    public void A_place_is_the_same_for_ever() => Assert.Equal(136, Key.PlaceOf("i1", "openid"));

    [Fact]
    public void Parts_are_not_mixed_up() => Assert.NotEqual(Key.Of("ab", "c"), Key.Of("a", "bc"));

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    }
}

namespace Scrm.Tests.Faults.Checks;

public sealed class OwnershipTests
{
    [Theory]
    [InlineData("handoff,claimed:a,resolved,claimed:b", 0)]
    [InlineData("handoff,claimed:a,transferred:a,claimed:b", 0)]
    [InlineData("handoff,claimed:a,takenOver:b", 0)]
    [InlineData("handoff,claimed:a,claimed:b", 1)]
    [InlineData("handoff,claimed:a,claimed:b,claimed:c", 2)]
    public void Whoever_claims_must_find_nobody(string notices, int problems)
    {
        var lines = notices.Split(',').Select((notice, n) => new StoredLine(
            $"m{n}", "c", n + 1, "system", "system", null, null, notice.Split(':')[0], notice.Contains(':', StringComparison.Ordinal) ? notice.Split(':')[1] : null));
        Assert.Equal(problems, Ownership.Problems([.. lines]).Count());
    }
}

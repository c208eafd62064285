using System.Globalization;

namespace Scrm.Tests.Faults.Customers;

/// <summary>Customers who speak side by side, each one thing after another.</summary>
internal sealed class Crowd
{
    private int _said;

    public Crowd(PlatformAccount account, string name, int size) =>
        Members = [.. Enumerable.Range(1, size).Select(n => account.Customer(string.Create(CultureInfo.InvariantCulture, $"o{name}p{n}")))];

    public IReadOnlyList<Customer> Members { get; }

    /// <summary>How many lines were said by now, over all members.</summary>
    public int SaidCount => Volatile.Read(ref _said);

    public Task FollowAsync() => Task.WhenAll(Members.Select(member => member.FollowAsync()));

    /// <summary>Everybody says so many lines of the script.</summary>
    public Task SpeakAsync(int each, TimeSpan? pause = null) => Task.WhenAll(Members.Select(member => SpeakAsync(member, each, pause)));

    /// <summary>Returns when so many lines were said, or when <paramref name="speaking"/> ended before.</summary>
    public async Task ReachesAsync(int count, Task speaking)
    {
        while (SaidCount < count && !speaking.IsCompleted)
        {
            await Task.Delay(10);
        }
    }

    private async Task SpeakAsync(Customer member, int each, TimeSpan? pause)
    {
        for (var n = 0; n < each; n++)
        {
            await member.SayAsync();
            Interlocked.Increment(ref _said);
            if (pause is { } rest)
            {
                await Task.Delay(rest);
            }
        }
    }
}

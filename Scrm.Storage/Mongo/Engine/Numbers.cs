namespace Scrm.Storage.Mongo.Engine;

/// <summary>
/// Numbers that rise with time and need no document that every write changes: 42 bits of milliseconds since 2020, 9 bits that count within
/// one, 12 bits of place. Two processes may give the same one: whoever stores it as an identity is refused and takes another.
/// </summary>
internal sealed class Numbers(TimeProvider time)
{
    private const int PlaceBits = 12;
    private const int CountBits = 9;
    private static readonly DateTimeOffset Epoch = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Lock _gate = new();
    private long _last;

    /// <summary>The next one.</summary>
    /// <param name="place">0 to 4,095; can be read from the number again.</param>
    public long Next(int place = 0)
    {
        lock (_gate)
        {
            var present = (long)(time.GetUtcNow() - Epoch).TotalMilliseconds << CountBits;
            _last = Math.Max(_last + 1, present);
            return (_last << PlaceBits) | (uint)place;
        }
    }

    /// <summary>The place a number was given for.</summary>
    public static int PlaceOf(long number) => (int)(number & ((1 << PlaceBits) - 1));
}

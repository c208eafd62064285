using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Storage.Moving;

/// <summary>
/// How many records there are, and a hash of them all that does not ask for their order: the sum of each one's SHA-256. It can be put down
/// as a text and carried on.
/// </summary>
internal sealed class Tally
{
    private UInt128 _high;
    private UInt128 _low;

    /// <summary>How many.</summary>
    public long Count { get; private set; }

    /// <summary>The hash.</summary>
    public string Hash => string.Create(CultureInfo.InvariantCulture, $"{_high:x32}{_low:x32}");

    /// <summary>A tally that was put down; null: nothing yet.</summary>
    public static Tally Of(string? text)
    {
        if (text?.Split(':') is not [var count, { Length: 64 } hash])
        {
            return new Tally();
        }

        return new Tally
        {
            Count = long.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture),
            _high = UInt128.Parse(hash.AsSpan(0, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            _low = UInt128.Parse(hash.AsSpan(32), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Counts a record.</summary>
    public void Add(string record)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(record), hash);
        _high = unchecked(_high + BinaryPrimitives.ReadUInt128BigEndian(hash));
        _low = unchecked(_low + BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
        Count++;
    }

    /// <summary>As it is put down.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}:{Hash}");
}

using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Scrm.Core.Foundation;

/// <summary>Ids of 48 bits of milliseconds and 80 random bits in Crockford Base32 (the ULID layout, github.com/ulid/spec).</summary>
public sealed class UlidFactory(TimeProvider time) : IIdFactory
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <inheritdoc/>
    public string New()
    {
        Span<byte> random = stackalloc byte[16];
        RandomNumberGenerator.Fill(random);
        var high = ((ulong)time.GetUtcNow().ToUnixTimeMilliseconds() << 16) | BinaryPrimitives.ReadUInt16BigEndian(random);
        var value = new UInt128(high, BinaryPrimitives.ReadUInt64BigEndian(random[2..]));
        return string.Create(26, value, static (text, bits) =>
        {
            for (var i = text.Length - 1; i >= 0; i--, bits >>= 5)
            {
                text[i] = Alphabet[(int)(bits & 31)];
            }
        });
    }
}

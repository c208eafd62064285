using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Scrm.Storage.Spool;

/// <summary>One message in a spool file: length, the first eight bytes of the payload's SHA-256, payload. What a crash tore does not match.</summary>
internal static class SpoolRecord
{
    /// <summary>Bytes before the payload.</summary>
    public const int HeadLength = sizeof(int) + CheckLength;

    /// <summary>Longest payload; no message is near it.</summary>
    public const int MaxPayload = 16 * 1024 * 1024;

    private const int CheckLength = 8;

    /// <summary>The record of a payload.</summary>
    public static byte[] Write(ReadOnlySpan<byte> payload)
    {
        ArgumentOutOfRangeException.ThrowIfZero(payload.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(payload.Length, MaxPayload);
        var record = new byte[HeadLength + payload.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, payload.Length);
        Check(payload).CopyTo(record.AsSpan(sizeof(int)));
        payload.CopyTo(record.AsSpan(HeadLength));
        return record;
    }

    /// <summary>Length of the payload a head announces, or null when this is no head.</summary>
    public static int? PayloadLength(ReadOnlySpan<byte> head) =>
        BinaryPrimitives.ReadInt32LittleEndian(head) is var length and > 0 and <= MaxPayload ? length : null;

    /// <summary>True when the payload is the one the head was written with.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> head, ReadOnlySpan<byte> payload) =>
        head[sizeof(int)..HeadLength].SequenceEqual(Check(payload));

    private static ReadOnlySpan<byte> Check(ReadOnlySpan<byte> payload) => SHA256.HashData(payload).AsSpan(0, CheckLength);
}

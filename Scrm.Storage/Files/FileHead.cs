namespace Scrm.Storage.Files;

/// <summary>The first bytes of a file, which tell its kind better than its sender does.</summary>
internal sealed class FileHead
{
    private const string Unknown = "application/octet-stream";

    private static readonly (string ContentType, int At, byte[] Bytes)[] Marks =
    [
        ("image/jpeg", 0, [0xFF, 0xD8, 0xFF]),
        ("image/png", 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/gif", 0, "GIF8"u8.ToArray()),
        ("image/webp", 8, "WEBP"u8.ToArray()),
        ("application/pdf", 0, "%PDF-"u8.ToArray()),
        ("audio/amr", 0, "#!AMR"u8.ToArray()),
    ];

    private readonly byte[] _bytes = new byte[16];
    private int _length;

    /// <summary>Takes what it still lacks.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var more = bytes[..Math.Min(bytes.Length, _bytes.Length - _length)];
        more.CopyTo(_bytes.AsSpan(_length));
        _length += more.Length;
    }

    /// <summary>What the bytes say; where they say nothing, what was claimed, unless bytes would have to prove the claim.</summary>
    public static string Checked(string claimed, FileHead head)
    {
        foreach (var (contentType, at, bytes) in Marks)
        {
            if (head._length >= at + bytes.Length && head._bytes.AsSpan(at, bytes.Length).SequenceEqual(bytes))
            {
                return contentType;
            }
        }

        var kind = claimed.Split(';')[0].Trim();
        return Marks.Any(mark => mark.ContentType.Equals(kind, StringComparison.OrdinalIgnoreCase)) ? Unknown : claimed;
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Scrm.Storage.Moving.Sealing;

/// <summary>The key secrets are sealed with in a file of records: 32 bytes, Base64, in a file of its own (<c>openssl rand -base64 32</c>).</summary>
internal sealed class SealKey
{
    private const string Prefix = "sealed:";
    private const int Nonce = 12;
    private const int Tag = 16;
    private readonly byte[] _key;

    private SealKey(byte[] key) => _key = key;

    /// <summary>Tells whether two files have one key, and nothing else of it.</summary>
    public string Check => Convert.ToHexStringLower(HMACSHA256.HashData(_key, "scrm export"u8))[..16];

    /// <summary>Reads a key.</summary>
    /// <exception cref="MoveRefusedException">There is none.</exception>
    public static SealKey Read(string path)
    {
        var key = new byte[32];
        return File.Exists(path) && Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var length) && length == key.Length
            ? new SealKey(key)
            : throw new MoveRefusedException(
                $"密钥文件 {path} 里没有 32 字节的 Base64 密钥（可用 openssl rand -base64 32 生成）。",
                $"The key file {path} holds no 32 bytes in Base64 (openssl rand -base64 32 makes them).");
    }

    /// <summary>A secret, sealed; it opens under the same place only.</summary>
    public string Seal(string secret, string place)
    {
        var text = Encoding.UTF8.GetBytes(secret);
        var whole = new byte[Nonce + Tag + text.Length];
        var (nonce, tag, cipher) = (whole.AsMemory(0, Nonce), whole.AsMemory(Nonce, Tag), whole.AsMemory(Nonce + Tag));
        RandomNumberGenerator.Fill(nonce.Span);
        using var aes = new AesGcm(_key, Tag);
        aes.Encrypt(nonce.Span, text, cipher.Span, tag.Span, Encoding.UTF8.GetBytes(place));
        return Prefix + Convert.ToBase64String(whole);
    }

    /// <summary>A sealed secret, open again.</summary>
    /// <exception cref="CryptographicException">It was sealed with another key or for another place, or is damaged.</exception>
    public string Open(string @sealed, string place)
    {
        var whole = @sealed.StartsWith(Prefix, StringComparison.Ordinal)
            ? Convert.FromBase64String(@sealed[Prefix.Length..])
            : throw new CryptographicException("It is not sealed.");
        var (nonce, tag, cipher) = (whole.AsMemory(0, Nonce), whole.AsMemory(Nonce, Tag), whole.AsMemory(Nonce + Tag));
        var text = new byte[cipher.Length];
        using var aes = new AesGcm(_key, Tag);
        aes.Decrypt(nonce.Span, cipher.Span, tag.Span, text, Encoding.UTF8.GetBytes(place));
        return Encoding.UTF8.GetString(text);
    }
}

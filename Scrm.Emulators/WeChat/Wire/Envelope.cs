using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Scrm.Emulators.WeChat.Wire;

/// <summary>The platform's sealed message: 16 random bytes, big-endian length, message, AppID, PKCS#7 to 32 bytes, AES-256-CBC.</summary>
internal sealed class Envelope
{
    private const int Block = 32;
    private const int Prefix = 16 + sizeof(int);
    private readonly byte[] _key;
    private readonly string _receiveId;

    public Envelope(string encodingAesKey, string receiveId)
    {
        // Trailing bits of a real key may be non-zero; this decoder ignores them.
        _key = Convert.FromBase64String(encodingAesKey + "=");
        _receiveId = receiveId;
    }

    public string Seal(string message) => Seal(message, RandomNumberGenerator.GetBytes(16));

    public string Seal(string message, ReadOnlySpan<byte> random)
    {
        var body = Encoding.UTF8.GetBytes(message);
        var receiver = Encoding.UTF8.GetBytes(_receiveId);
        var length = Prefix + body.Length + receiver.Length;
        var pad = Block - (length % Block);
        var plain = new byte[length + pad];
        random.CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(16), body.Length);
        body.CopyTo(plain, Prefix);
        receiver.CopyTo(plain, Prefix + body.Length);
        plain.AsSpan(length).Fill((byte)pad);
        using var aes = Aes.Create();
        aes.Key = _key;
        return Convert.ToBase64String(aes.EncryptCbc(plain, _key.AsSpan(0, 16), PaddingMode.None));
    }

    /// <summary>The message inside, or null where the text is no envelope of this account.</summary>
    public string? Open(string sealedText)
    {
        var cipher = new byte[sealedText.Length];
        if (!Convert.TryFromBase64String(sealedText, cipher, out var size) || size == 0 || size % 16 != 0)
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = _key;
        var plain = aes.DecryptCbc(cipher.AsSpan(0, size), _key.AsSpan(0, 16), PaddingMode.None);
        int pad = plain[^1];
        if (pad is < 1 or > Block || plain.Length - pad < Prefix)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(plain.AsSpan(16));
        var end = plain.Length - pad;
        if (length < 0 || length > end - Prefix)
        {
            return null;
        }

        var receiver = Encoding.UTF8.GetString(plain, Prefix + length, end - Prefix - length);
        return receiver == _receiveId ? Encoding.UTF8.GetString(plain, Prefix, length) : null;
    }
}

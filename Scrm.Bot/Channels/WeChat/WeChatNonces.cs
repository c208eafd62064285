using System.Globalization;
using System.Security.Cryptography;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Randomness of encrypted replies; tests put known bytes in its place.</summary>
internal class WeChatNonces
{
    /// <summary>16 bytes before the message.</summary>
    public virtual byte[] Random16() => RandomNumberGenerator.GetBytes(16);

    /// <summary>The reply's nonce.</summary>
    public virtual string Nonce() => RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue).ToString(CultureInfo.InvariantCulture);
}

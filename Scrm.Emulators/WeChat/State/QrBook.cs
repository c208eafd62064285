using System.Security.Cryptography;

namespace Scrm.Emulators.WeChat.State;

/// <summary>The parametric QR codes of one account, newest last; the oldest are forgotten.</summary>
internal sealed class QrBook
{
    private const int Most = 2000;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private readonly List<QrCode> _codes = [];

    public IReadOnlyList<QrCode> All => _codes;

    public QrCode Create(string scene, bool isNumber, DateTimeOffset? expiresAt)
    {
        // A real ticket ends in "==" and so has to be escaped in an address.
        var ticket = "gQ" + RandomNumberGenerator.GetString(Letters, 92) + "==";
        var url = "http://weixin.qq.com/q/02" + RandomNumberGenerator.GetString(Letters, 20);
        var code = new QrCode(ticket, scene, isNumber, url, expiresAt);
        Restore([code]);
        return code;
    }

    public void Restore(IEnumerable<QrCode> codes)
    {
        _codes.AddRange(codes);
        _codes.RemoveRange(0, Math.Max(0, _codes.Count - Most));
    }

    public QrCode? ByTicket(string ticket) => _codes.FindLast(code => code.Ticket == ticket);

    public QrCode? ByScene(string scene, DateTimeOffset now) => _codes.FindLast(code => code.Scene == scene && code.Works(now));
}

namespace Scrm.Emulators.WeChat.State;

/// <summary>A parametric QR code: what its picture says and which scene a scan carries.</summary>
internal sealed record QrCode(string Ticket, string Scene, bool IsNumber, string Url, DateTimeOffset? ExpiresAt)
{
    public bool Works(DateTimeOffset now) => ExpiresAt is null || ExpiresAt > now;
}

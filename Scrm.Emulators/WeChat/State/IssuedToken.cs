namespace Scrm.Emulators.WeChat.State;

/// <summary>An access token, until when it works, and whether it was taken back before.</summary>
internal sealed record IssuedToken(string Value, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt = null)
{
    public int Refusal(DateTimeOffset now) =>
        RevokedAt <= now ? TokenBook.Revoked : ExpiresAt <= now ? TokenBook.Expired : 0;
}

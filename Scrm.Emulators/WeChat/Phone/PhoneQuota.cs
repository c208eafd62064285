using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>What the account may still send to one person, and the code a send would meet now (0: it may).</summary>
internal sealed record PhoneQuota(DateTimeOffset Now, int Refusal, IReadOnlyList<QuotaGrant> Grants);

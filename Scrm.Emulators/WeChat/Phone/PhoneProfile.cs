using System.Text.Json.Nodes;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>All a phone needs to draw itself: who it is, which account it looks at, the menu, the codes within reach.</summary>
internal sealed record PhoneProfile(
    string OpenId,
    string Nickname,
    bool Following,
    PhoneAccount Account,
    IReadOnlyList<PhoneAccount> Accounts,
    IReadOnlyList<string> People,
    IReadOnlyList<PhoneCode> Codes,
    JsonArray Menu);

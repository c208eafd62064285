using System.Security.Cryptography;
using System.Text;

namespace Scrm.Emulators.WeChat.Api;

/// <summary>A union id: the same person has the same one whatever the account, so it hangs on the phone's id alone.</summary>
internal static class UnionId
{
    public static string Of(string openId)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(openId)));
        return "oU" + hash.Replace('+', '-').Replace('/', '_')[..26];
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>JSON of the control API.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LowerCaseEnum<QuotaAction>), typeof(LowerCaseEnum<WeChatMode>)])]
[JsonSerializable(typeof(PhoneResult))]
[JsonSerializable(typeof(PhoneChat))]
[JsonSerializable(typeof(PhoneTraffic))]
[JsonSerializable(typeof(PhoneQuota))]
[JsonSerializable(typeof(PhoneProfile))]
[JsonSerializable(typeof(EmulatedWeChatAccount))]
[JsonSerializable(typeof(FaultRule))]
[JsonSerializable(typeof(IReadOnlyList<FaultRule>))]
[JsonSerializable(typeof(IReadOnlyList<PhoneAccount>))]
internal sealed partial class PhoneJson : JsonSerializerContext
{
    private static PhoneJson? _readable;

    public static JsonTypeInfo<T> Of<T>()
    {
        // Made on first use: the generated default has to exist before it can be copied.
        _readable ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return (JsonTypeInfo<T>)_readable.GetTypeInfo(typeof(T))!;
    }
}

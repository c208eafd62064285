using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scrm.Emulators.WeChat.Phone;

/// <summary>Writes an enum as camelCase text.</summary>
internal sealed class LowerCaseEnum<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;

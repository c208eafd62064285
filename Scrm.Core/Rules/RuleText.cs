using System.Text.Json;

namespace Scrm.Core.Rules;

/// <summary>Compares rules by everything in them: records compare their lists by place in memory only.</summary>
internal static class RuleText
{
    public static bool Same(Rule one, Rule other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);
}

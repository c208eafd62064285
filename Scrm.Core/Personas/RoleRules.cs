using System.Globalization;
using Scrm.Core.Tags;

namespace Scrm.Core.Personas;

/// <summary>Who is an employee, who an opinion leader. Pure.</summary>
public static class RoleRules
{
    private const int LeastPhoneDigits = 7;

    /// <summary>Employee by list or tag, opinion leader by tag or followers, else consumer.</summary>
    public static RoleFinding Of(PersonFacts facts, IEnumerable<TagAssignment> living, PersonaSettings settings)
    {
        if (IsStaff(facts, settings))
        {
            return new RoleFinding(PersonRole.Employee, RoleReason.StaffList);
        }

        var tags = living.Where(a => a.Scope == TagScope.Contact).Select(a => a.TagId).ToHashSet();
        if (settings.Roles.EmployeeTags.FirstOrDefault(tags.Contains) is { } employee)
        {
            return new RoleFinding(PersonRole.Employee, RoleReason.Tag, employee);
        }

        if (settings.Roles.KolTags.FirstOrDefault(tags.Contains) is { } kol)
        {
            return new RoleFinding(PersonRole.Kol, RoleReason.Tag, kol);
        }

        return FieldRules.Find(facts.Attributes, settings.Fields.Followers) is { } field
            && FieldRules.CountIn(field.Value) is { } followers
            && settings.Roles.KolFollowers > 0
            && followers >= settings.Roles.KolFollowers
                ? new RoleFinding(PersonRole.Kol, RoleReason.Followers, followers.ToString("F0", CultureInfo.InvariantCulture))
                : new RoleFinding(PersonRole.Consumer, RoleReason.None);
    }

    private static bool IsStaff(PersonFacts facts, PersonaSettings settings)
    {
        if (settings.Roles.Staff.Count == 0)
        {
            return false;
        }

        var phone = FieldRules.Find(facts.Attributes, settings.Fields.Phone) is { } field ? Digits(field.Value) : "";
        return settings.Roles.Staff.Any(one => facts.ExternalIds.Contains(one) || (phone.Length >= LeastPhoneDigits && IsPhone(one) && Digits(one) == phone));
    }

    private static bool IsPhone(string text) => text.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or ' ' or '(' or ')');

    /// <summary>The digits of a number, China's prefix left out: people write it with and without.</summary>
    private static string Digits(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal) ? digits[2..]
            : digits.Length == 15 && digits.StartsWith("0086", StringComparison.Ordinal) ? digits[4..] : digits;
    }
}

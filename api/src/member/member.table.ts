/** Members of the staff. */
export interface MemberTable {
  merchant_id: string;
  member_id: string;
  name: string;
  role: string;
  /** JSON list of ids. */
  departments: string;
  /** 0 once the person has left. */
  active: number;
  created_at: number;
}

/** Parts of a merchant that own categories. */
export interface DepartmentTable {
  merchant_id: string;
  department_id: string;
  name: string;
  /** JSON list of codes. */
  categories: string;
}

/** Times in which a member is away, half open. */
export interface AbsenceTable {
  merchant_id: string;
  member_id: string;
  from_at: number;
  to_at: number;
  substitute: string | null;
}

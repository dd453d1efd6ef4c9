/** Cloud, operating systems, networks, security and the running of software. */
import type { Field } from '../read-field.ts'

export const cloudAndOperations: Field = {
  concepts: `
[tool]
AWS | Amazon Web Services, Amazon AWS, AWS Cloud
Microsoft Azure | Azure, MS Azure, Azure Cloud, Windows Azure
Google Cloud | GCP, Google Cloud Platform
IBM Cloud | IBM Bluemix, Bluemix
Oracle Cloud | OCI, Oracle Cloud Infrastructure
DigitalOcean
Heroku | Heroku Cloud
Vercel | Vercel platform
Netlify | Netlify hosting
OpenStack
Amazon EC2 | EC2, AWS EC2, Elastic Compute Cloud
Amazon S3 | S3, AWS S3, S3 buckets
AWS Lambda | Amazon Lambda, Lambda functions
Azure Functions | Azure Function Apps
CloudFormation | AWS CloudFormation
AWS CDK | Cloud Development Kit
Cloudflare | Cloudflare Workers
Docker | Docker containers, Docker Compose, Dockerfile, Docker Swarm
Kubernetes | K8s, EKS, AKS, GKE, Kubernetes clusters
OpenShift | Red Hat OpenShift
Helm | Helm charts
Istio | Istio service mesh
Terraform | HashiCorp Terraform, OpenTofu
Pulumi | Pulumi IaC
Ansible | Red Hat Ansible, Ansible Tower, Ansible playbooks
Puppet | Puppet Enterprise
Chef | Chef Infra, Progress Chef, Chef automation
Vagrant | HashiCorp Vagrant
HashiCorp Vault | Vault secrets
Jenkins | Jenkins CI, Jenkins pipelines, Hudson
GitHub Actions | GitHub Workflows
GitLab CI | GitLab CI/CD, GitLab pipelines
CircleCI
Azure DevOps | TFS, Azure Pipelines, Team Foundation Server, VSTS, Azure Boards
Argo CD | Argo continuous delivery
Git | Git version control, Git SCM
GitHub | GitHub Enterprise, Github.com
GitLab | GitLab Enterprise
Bitbucket | Atlassian Bitbucket
SVN | Subversion, Apache Subversion, TortoiseSVN
Perforce | Helix Core
AWS CodeCommit | CodeCommit
Maven | Apache Maven
Gradle | Gradle Build Tool
Homebrew | Homebrew package manager
SonarQube | SonarCloud
Splunk | Splunk Enterprise, Splunk SIEM
Grafana | Grafana dashboards
Prometheus | Prometheus monitoring
Datadog
New Relic | NewRelic APM
Dynatrace | Dynatrace APM
Kibana | Elastic Kibana
Nagios | Nagios Core
Zabbix | Zabbix monitoring
Nginx | Nginx web server
Apache HTTP Server | Apache web server, Apache httpd
Apache Tomcat | Tomcat
WebSphere | IBM WebSphere, WebSphere Application Server
WebLogic | Oracle WebLogic, WebLogic Server
IIS | Internet Information Services, Microsoft IIS
Linux | GNU/Linux, Linux administration, Linux OS, Linux servers, Linux operating system
Ubuntu | Ubuntu Linux, Ubuntu Server
Debian | Debian GNU/Linux, Debian Linux
Red Hat Enterprise Linux | Red Hat, RHEL, Red Hat Linux
CentOS | CentOS Linux
Rocky Linux | Rocky Enterprise Linux, AlmaLinux
Fedora | Fedora Linux
SUSE Linux | SUSE, SLES, openSUSE, SUSE Linux Enterprise Server
Arch Linux | Arch
Kali Linux | Kali
Unix | Unix administration, Unix operating system
AIX | IBM AIX
Solaris | Oracle Solaris, SunOS
Windows | Microsoft Windows, MS Windows, Windows 10, Windows 11, Windows operating system
Windows Server | Microsoft Windows Server, Windows Server 2019, Windows Server administration
macOS | Mac OS X, OS X, Apple macOS, Mac, Macintosh
z/OS | IBM mainframe, Mainframe, Mainframes, JCL
IBM i | AS/400, iSeries
Active Directory | Microsoft Active Directory, AD DS, Active Directory Domain Services
Microsoft Entra ID | Azure AD, Entra ID, Azure Active Directory
LDAP | OpenLDAP
Group Policy | GPO
Microsoft Intune | Intune, Microsoft Endpoint Manager
Microsoft Exchange | Exchange Server, Exchange Online
Office 365 administration | Microsoft 365 administration, O365 administration
VMware | VMware vSphere, vSphere, ESXi, VMware ESXi, vCenter
Hyper-V | Microsoft Hyper-V
Citrix | Citrix XenApp, Citrix Virtual Apps
Proxmox | Proxmox VE
Cisco networking | Cisco, Cisco IOS, Cisco routers, Cisco switches
Fortinet | FortiGate
Palo Alto Networks | Palo Alto firewalls
Wireshark
Nessus | Tenable Nessus
Nmap | Network mapper
Metasploit | Metasploit Framework
Burp Suite | PortSwigger Burp Suite
Microsoft Sentinel | Azure Sentinel
ServiceNow
Zendesk | Zendesk Support
Freshdesk | Freshdesk Support
[method]
DevOps | DevOps practices, DevSecOps
Site reliability engineering | SRE, Site reliability
CI/CD | Continuous integration, Continuous delivery, Continuous deployment, CI/CD pipelines, CI
GitOps
Infrastructure as code | IaC
Version control | Source control, Version control systems, Revision control, Source code management
Monitoring and observability | Observability, System monitoring, Application monitoring, Logging and monitoring
Containerisation | Containers, Container orchestration
Virtualisation | Virtual machines, VMs, Server virtualisation
System administration | Systems administration, Sysadmin, System administrator, Server administration, IT administration
IT support | Technical support, Help desk, Helpdesk support, Desktop support, Service desk, IT helpdesk, First-level support, Tech support
IT service management | ITSM, ITIL, ITIL v4, ITIL v3, ITIL Foundation
Backup and recovery | Backups, Disaster recovery, Data recovery, Backup
Veeam | Veeam Backup
Penetration testing | Pentesting, Ethical hacking, Pentest
Vulnerability management | Vulnerability assessment, Vulnerability scanning, Patch management
Incident response | Security incident response, Incident handling
Digital forensics | Computer forensics, Cyber forensics
Threat modelling | Threat analysis
Threat intelligence | Threat hunting, Cyber threat intelligence
[knowledge]
Cloud computing | Cloud, Cloud technologies, Cloud infrastructure, Cloud platforms, Cloud services
Cloud architecture | Cloud architect, Cloud solutions architecture, Multi-cloud
Serverless | Serverless computing, Serverless architecture, FaaS
Data centre colocation | Colocation, Data centre, Data centre operations
Operating systems | Operating system, OS administration
Computer networking | Networking, Computer networks, Network administration, Network engineering, Network management, LAN, WAN
TCP/IP | TCP, IP networking, DNS, DHCP, IPv4, IPv6, Network protocols
Routing and switching | Routing, Switching, BGP, OSPF, VLAN, Routers and switches
VPN | Virtual private network, IPsec
Firewalls | Firewall, Firewall administration, Firewall configuration
Wireless networks | Wi-Fi networks, WLAN, Wireless networking
VoIP | Voice over IP, IP telephony, SIP telephony
Computer hardware | PC hardware, Hardware troubleshooting, Computer repair, PC repair, Hardware maintenance
Cybersecurity | IT security, Information security, InfoSec, Computer security, IT-Sicherheit
Network security | IDS, Intrusion detection, IDS/IPS
Application security | AppSec, OWASP, Secure coding, OWASP Top 10
Cloud security | Cloud security engineering
Cryptography | Encryption, PKI, SSL/TLS
Identity and access management | IAM, Identity management, Access management, SSO, Single sign-on
OAuth | OAuth 2.0, OpenID Connect, OIDC, SAML
SIEM | Security information and event management, Security monitoring
ISO 27001 | ISO/IEC 27001, ISMS, Information security management
[licence]
CCNA | Cisco CCNA, Cisco Certified Network Associate
AWS certification | AWS Certified, AWS Certified Solutions Architect, AWS Certified Cloud Practitioner
CompTIA Security+ | Security+, Security Plus
CompTIA A+ | A+ certification
CISSP | Certified Information Systems Security Professional
`,
  relations: `
AWS: Microsoft Azure 0.6, Google Cloud 0.6, Cloud computing 0.7, IBM Cloud 0.4, Oracle Cloud 0.4, DigitalOcean 0.3, Amazon EC2 0.5, Amazon S3 0.4, AWS Lambda 0.4
Microsoft Azure: Google Cloud 0.6, Cloud computing 0.7, IBM Cloud 0.4, Oracle Cloud 0.4, Azure Functions 0.4, Azure DevOps 0.3
Google Cloud: Cloud computing 0.7, IBM Cloud 0.4, Oracle Cloud 0.4
IBM Cloud: Cloud computing 0.5, Oracle Cloud 0.4
Oracle Cloud: Cloud computing 0.5
DigitalOcean: Heroku 0.4
Vercel: Netlify 0.7
AWS Lambda: Azure Functions 0.6, Serverless 0.6
Azure Functions: Serverless 0.6
CloudFormation: Terraform 0.6, Infrastructure as code 0.6
Cloud computing: Cloud architecture 0.6, Serverless 0.4, Virtualisation 0.3
AWS: AWS certification 0.5, Cloud architecture 0.5
Docker: Kubernetes 0.5, Containerisation 0.7
Kubernetes: OpenShift 0.7, Helm 0.5, Containerisation 0.6
Terraform: Pulumi 0.6, Infrastructure as code 0.7, Ansible 0.4
Pulumi: Infrastructure as code 0.6
Ansible: Puppet 0.6, Chef 0.6, Infrastructure as code 0.5
Puppet: Chef 0.6
Jenkins: GitHub Actions 0.5, GitLab CI 0.6, CircleCI 0.6, CI/CD 0.6, Azure DevOps 0.4
GitHub Actions: GitLab CI 0.6, CircleCI 0.6, CI/CD 0.6
GitLab CI: CircleCI 0.6, CI/CD 0.6, Azure DevOps 0.5
CircleCI: CI/CD 0.6
Azure DevOps: CI/CD 0.5
Argo CD: Kubernetes 0.4, CI/CD 0.5
CI/CD: DevOps 0.6
DevOps: Site reliability engineering 0.6, Infrastructure as code 0.5
Git: GitHub 0.7, GitLab 0.7, Bitbucket 0.6, SVN 0.5, Version control 0.7
GitHub: GitLab 0.7, Bitbucket 0.7, Version control 0.6
GitLab: Bitbucket 0.7, Version control 0.6
Bitbucket: Version control 0.6, AWS CodeCommit 0.5
SVN: Version control 0.6
AWS CodeCommit: Git 0.5
Maven: Gradle 0.6
Grafana: Kibana 0.5, Prometheus 0.5, Datadog 0.5, Monitoring and observability 0.6
Prometheus: Datadog 0.5, Nagios 0.4, Zabbix 0.4, Monitoring and observability 0.6
Datadog: New Relic 0.6, Dynatrace 0.6, Splunk 0.4, Monitoring and observability 0.6
New Relic: Dynatrace 0.7, Monitoring and observability 0.6
Dynatrace: Monitoring and observability 0.6
Nagios: Zabbix 0.7, Monitoring and observability 0.5
Zabbix: Monitoring and observability 0.5
Splunk: SIEM 0.6, Microsoft Sentinel 0.6, Kibana 0.5
Kibana: Elasticsearch 0.6
Nginx: Apache HTTP Server 0.6
IIS: Apache HTTP Server 0.4
Linux: Ubuntu 0.7, Debian 0.7, Red Hat Enterprise Linux 0.7, CentOS 0.7, Fedora 0.6, SUSE Linux 0.6, Arch Linux 0.6, Kali Linux 0.5, Unix 0.7
Linux: Operating systems 0.5, Bash 0.4, System administration 0.4
Ubuntu: Debian 0.7, CentOS 0.5, Red Hat Enterprise Linux 0.5
Debian: Kali Linux 0.5
Red Hat Enterprise Linux: CentOS 0.7, Fedora 0.7, SUSE Linux 0.5
CentOS: Fedora 0.6
Unix: macOS 0.4, Operating systems 0.5
Windows: Windows Server 0.5, Operating systems 0.5
Windows Server: Active Directory 0.5, System administration 0.5
Active Directory: Group Policy 0.6, Identity and access management 0.5
Microsoft Exchange: Office 365 administration 0.6
VMware: Hyper-V 0.6, Proxmox 0.6, Virtualisation 0.7, Citrix 0.4
Hyper-V: Virtualisation 0.6, Proxmox 0.5
Proxmox: Virtualisation 0.6
z/OS: COBOL 0.3
System administration: IT support 0.5, Operating systems 0.6, Virtualisation 0.4, Computer networking 0.4
IT support: Computer hardware 0.5, IT service management 0.4, Customer service 0.3, Zendesk 0.3
IT service management: ServiceNow 0.5
Zendesk: Freshdesk 0.7, ServiceNow 0.4
Computer networking: TCP/IP 0.7, Routing and switching 0.6, Cisco networking 0.6, CCNA 0.6, Network security 0.5, Wireless networks 0.5, VPN 0.4
TCP/IP: Routing and switching 0.5
Routing and switching: Cisco networking 0.7, CCNA 0.7
Cisco networking: CCNA 0.7
Firewalls: Fortinet 0.6, Palo Alto Networks 0.6, Network security 0.6
Fortinet: Palo Alto Networks 0.6
Cybersecurity: Network security 0.6, Application security 0.5, Cloud security 0.5, Penetration testing 0.5, Vulnerability management 0.5, Incident response 0.5, SIEM 0.5, CompTIA Security+ 0.6, CISSP 0.6, ISO 27001 0.4
Penetration testing: Metasploit 0.6, Burp Suite 0.6, Kali Linux 0.5, Vulnerability management 0.5, Application security 0.5
Nessus: Vulnerability management 0.6
SIEM: Microsoft Sentinel 0.6, Incident response 0.5
Cloud security: Identity and access management 0.4
Threat modelling: Incident response 0.4
Computer hardware: CompTIA A+ 0.6
IT support: CompTIA A+ 0.5
Backup and recovery: System administration 0.4
CloudFormation: AWS CDK 0.6
Argo CD: GitOps 0.6
Unix: AIX 0.6, Solaris 0.6
AIX: Solaris 0.6, Linux 0.5
Solaris: Linux 0.5
CentOS: Rocky Linux 0.7
Red Hat Enterprise Linux: Rocky Linux 0.7
Active Directory: Microsoft Entra ID 0.6, LDAP 0.5
Backup and recovery: Veeam 0.6
Incident response: Digital forensics 0.5
Threat intelligence: Threat modelling 0.4, SIEM 0.4
Identity and access management: OAuth 0.4, Microsoft Entra ID 0.5
OpenStack: VMware 0.4, Cloud computing 0.4
Istio: Kubernetes 0.4
Vagrant: Docker 0.3
Apache Tomcat: Apache HTTP Server 0.4
Microsoft Intune: Office 365 administration 0.4
VoIP: Telecommunications 0.4, Computer networking 0.3
Wireshark: TCP/IP 0.4
Cryptography: Cybersecurity 0.4
SonarQube: Code review 0.3
IBM i: z/OS 0.4
WebSphere: WebLogic 0.6, Apache Tomcat 0.4
WebLogic: Apache Tomcat 0.4
Perforce: SVN 0.5, Git 0.4, Version control 0.6
Nmap: Vulnerability management 0.4, Penetration testing 0.4
`,
}
